import { describe, expect, test } from 'vitest';
import { findIdentifiers } from '#domain/identifiers/find-identifiers.ts';
import type { IdentifierKind } from '#domain/identifiers/found.ts';

const seen = (text: string) => findIdentifiers(text).map(({ kind, words }) => [kind, words]);

/** What each kind is, in curly brackets within a sentence, and what only looks like it. */
const TABLE: Readonly<Record<IdentifierKind, { is: readonly string[]; isNot: readonly string[] }>> =
  {
    chi: {
      is: [
        'CHI {0101504527}',
        '({010150 4527}) and nothing else',
        '{01 01 50 4527}',
        '{010150-4527}.',
        '{٠١٠١٥٠٤٥٢٧}',
        '{010150\u00A04527}',
        'CHI{0101504527}',
      ],
      isNot: [
        'Order 0101504528', // the check digit
        'Order 3201504523', // there is no 32nd
        'A0101504527',
        '21015045270',
      ],
    },
    'nhs-number': {
      is: ['NHS {943 476 5919}', '{9434765919}', '{943-476-5919}, from Carlisle'],
      isNot: ['Order 943 476 5918', 'Invoice 5434765919', '19434765919'],
    },
    phone: {
      is: [
        'Ring {0131 496 0123}.',
        '{(0131) 496 0123}',
        '{07700 900123}, evenings',
        '{07700900123}',
        '{07700 900 123}',
        '{+44 7700 900123}',
        '{+44 (0)131 496 0123}',
        '{00447700900123}',
        '{0131 496 0123 ext. 412}',
        '{01750 21234}',
        '{0808-157-0123}',
        '{+48 22 123 45 67}',
        'tel:{0131 496 0123}',
        'tel{01314960123}',
        '{0131/496 0123}',
      ],
      isNot: [
        '0900-1700',
        '01.02.2026 10:30',
        '01.02.2026 103 people',
        '07/02/2026 1030',
        'Invoice 0175021234',
        '£07700900123',
        '01234',
        '1,000,000,000',
        '5 to 10, 20 to 30',
      ],
    },
    email: {
      is: [
        'Write to {a.mckay@example.com}.',
        '<{a-b+c@mail.example.co.uk}>',
        '{ann @ example.org}',
        '{ann (at) example.org}',
        '{seònaid@example.scot}',
      ],
      isNot: ['@example.com', 'Meet @ the desk', 'see us @ www.example.com', 'a@b', 'a@b.c'],
    },
    postcode: {
      is: [
        'In {EH6 5NP}.',
        '{eh65np}',
        '({G51 2AB})',
        '{SW1A 1AA}',
        '{EH6\u00A05NP}',
        '{AB10  1XG}',
      ],
      isNot: ['SRI 2', 'CHIME 5', 'EH6', 'XX1 1AA', 'room G1 2nd floor', 'M1 5am', 'E1 1CK', 'T3B'],
    },
    'birth-date': {
      is: [
        'dob {14/03/2019}',
        'D.O.B: {14.3.58}',
        'Born on {14 March} in Leith',
        'date of birth: {140358}',
        '{14/03/1958}, lives alone',
        '{14th of March, 1958}',
        '{March 14, 1958}',
        '{1958-03-14}',
        "{14 Mar '58}",
        '({3/5/62} is her birthday)',
        'DOB{14/03/1958}',
        'born {14/3}',
      ],
      isNot: [
        'by 14 March 2027',
        'Review 14/03/2027',
        'Due 14/3/27',
        'Since 1958',
        'In force since 5 October 2005',
        'We opened on 1 April 1998',
        'Mental Health (Care and Treatment) (Scotland) Act 2003',
        '32/13/1958',
        'Admitted 3/4/1998',
        'Where were you born? Say so by 14 March',
        'May 10 people come',
      ],
    },
    'titled-name': {
      is: [
        '{Mrs McKay} came',
        '{Mrs McKay}’s goals',
        "{Mr O'Neil}",
        '{Mr O’Neil} was asked',
        '{Ms Smith-Jones}',
        '{Dr. A. J. Khan}',
        '{Prof Ian Black}',
        '{Mx de Souza} said',
        '{Sister Brown}',
        '{Father Kelly}',
        '{mrs mckay} rings',
        '{MRS MCKAY}',
        '{Mr and Mrs McKay}',
        '{mr de Souza} rings',
        '{Miss Young}',
        '{Mr St John}',
      ],
      isNot: [
        '14 Craigour Dr Edinburgh',
        'Dr Gray’s Hospital',
        'Miss the bus',
        'We miss Edinburgh',
        'Miss Monday and you wait',
        'Sister service',
        'Sister Services in Leith',
        'She prefers Ms. The form has no box.',
        'Mr and Mrs',
        'the dr listens',
        'MS Society',
        'Nurse Practitioner',
        'Father Christmas',
        'her sister Anne',
      ],
    },
  };

describe.each(Object.entries(TABLE))('%s', (kind, { is, isNot }) => {
  test.each(is)('is found in: %s', (marked) => {
    const words = /\{(.+)\}/u.exec(marked)?.[1];
    expect(seen(marked.replaceAll(/[{}]/gu, ''))).toEqual([[kind, words]]);
  });

  test.each(isNot)('is not: %s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});
