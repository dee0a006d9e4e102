import type { IdentifierKind } from '#domain/identifiers/found.ts';
import type { Part } from './shapes.ts';

/**
 * Sentences in which somebody can be told by what is put for `{it}`, as staff, people and carers
 * write them: hurried, without full stops, with commas where they fall. Written before the rules.
 */
export const SAID: Readonly<Record<IdentifierKind, Readonly<Record<Part, readonly string[]>>>> = {
  chi: {
    open: [
      'The plan had somebody else’s CHI on it: {it}.',
      'CHI {it} written at the top of every page',
      'Two assessments were under {it}, one of them out of date.',
      'Copied from notes ({it}), goals in her own words.',
      'See {it} for a good example of shared goals',
      'Patient no. {it}; reviewed after six weeks.',
      'chi:{it} - nothing about friends or interests',
    ],
    heldOut: [
      'This was the one with chi number {it} and it reads well',
      'Advance statement found under {it}, not in the plan.',
      '{it} – crisis plan is missing',
      'Worker said look at “{it}”.',
      'Signed, dated and numbered {it}\nNothing about carers.',
    ],
  },
  'nhs-number': {
    open: [
      'Moved up from Carlisle, NHS number {it}, plan came with him.',
      'NHS no {it} on the discharge letter',
      'The English notes ({it}) had more about strengths than ours.',
      'Her old number {it} was still on the form.',
      'nhs:{it}; no goals recorded',
    ],
    heldOut: [
      'We had to ring England about {it} to get the history.',
      'Transferred with number {it}, and a very good care plan.',
      '{it} is what the hospital in Newcastle had him under',
      'Form has “NHS Number {it}” typed twice.',
    ],
  },
  phone: {
    open: [
      'Ring me on {it} if you want to hear more.',
      'My number is {it}',
      'Her daughter can be reached at {it}, evenings only.',
      'tel {it}, ask for the duty worker',
      'The crisis card only had {it} on it.',
      'Text {it} before you visit please',
      'Call ({it}) and they ring back the same day.',
      'Staff gave out their own mobile, {it}, which helped.',
      'Brother in {place}: {it}; wants to be involved',
    ],
    heldOut: [
      'If I am unwell phone my sister {it}, she knows what to do',
      'Carer asked us to note tel.: {it}.',
      'No one answered {it} for two days',
      '“Just call {it} any time,” he told me.',
      'Contact for the family is {it} (after 6 pm)',
      'Left a message on {it}/no reply',
    ],
  },
  email: {
    open: [
      'E-mail me at {it} with the notes please.',
      'Contact: {it}',
      'I wrote to {it} and heard nothing.',
      'Her worker ({it}) sends the plan the same day.',
      'Send the leaflet to {it}, thanks',
    ],
    heldOut: [
      'Best way to reach him is <{it}>.',
      'minutes go to {it}; nobody else gets them',
      '{it} is the only address on the poster',
      'Ask for the large print version: {it}!',
    ],
  },
  postcode: {
    open: [
      'She lives at {street}, {it}.',
      'People from {it} have two buses to get here.',
      'Flat in {place} {it}, damp, and no help with housing',
      'Address on the plan: {street}, {place}, {it}',
      'Moved to {it} in spring and lost his support worker.',
    ],
    heldOut: [
      'My house ({it}) is too far out for the group',
      'only person from {it} who comes along',
      'Postcode {it}, so the other team should have him',
      'Visits to {place} {it} stopped in the winter.',
    ],
  },
  'birth-date': {
    open: [
      'Date of birth {it}, no next of kin recorded.',
      'DOB {it}',
      'She was born on {it} in {place}.',
      'The form had d.o.b. {it} and nothing else filled in',
      'Born {it}, lived in {place} all his life.',
      'Plan for the man ({it}) who plays the accordion.',
    ],
    heldOut: [
      'dob: {it} - strengths left blank',
      'His birthday is {it} and nobody marked it',
      'Assessment of a woman b. {it}, very thorough',
      'Top of page says {it}, female, lives alone.',
      'date of birth was wrong, should be {it}',
    ],
  },
  'titled-name': {
    open: [
      '{it} always asks what I want first.',
      'I see {it} every second week.',
      'Spoke with {it}, who felt listened to.',
      'The plan was written by {it} and nobody else',
      'Thanks to {it} for the walks.',
      'Notes say “{it} declined”, no reason given.',
      'Her CPN ({it}) rings before each visit',
      '{it}’s goals are on page 2.',
    ],
    heldOut: [
      'it was {it} that made the difference',
      'After {it} left, nobody took over the group.',
      'Good example: {it}, goals in own words',
      'Could {it} be asked to the meeting?',
      'the psychiatrist, {it}, explained the side effects',
      'Meeting with {it}/family went well.',
    ],
  },
};
