import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { printedCode } from '#domain/paper/sheet-code.ts';
import { isEmptySheet, responseTo } from '#domain/records/sheet.ts';
import { paths } from '#features/paths.ts';
import { endHandOver } from '#storage/hand-over.ts';
import { removeOwnSheetNotes, writeOwnSheetNote } from '#storage/own-sheet-note.ts';
import { idOf } from '#tests/builders/ids.ts';
import { gathering } from '../gather/gathering.tsx';
import {
  atStatement,
  choose,
  example,
  handedOver,
  heading,
  press,
  reload,
  skipFrom,
} from './handed-over.tsx';
import { invited } from './invited.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  removeOwnSheetNotes();
  window.location.hash = '';
});

const basics = idOf.indicator('basic-needs');
const status = (words: string | RegExp) => page.getByText(words);

async function answerFirst(rating: RegExp): Promise<void> {
  await press('Begin');
  await atStatement(1);
  await choose(rating);
  await press('Next');
}

async function finish(): Promise<void> {
  await skipFrom(2);
  await press('I have finished');
  await expect.element(heading).toHaveTextContent('Hand your answers back');
}

test('who opens an invitation sees nothing of the app, and nothing is kept before they begin', async () => {
  const person = await invited('people-using');
  await expect.element(heading).toHaveTextContent('What do you think of the service?');
  expect(page.getByRole('link').elements()).toEqual([]);
  expect(page.getByRole('navigation').elements()).toEqual([]);
  expect(person.kept()).toBeNull();
});

test('each answer is kept as it is made, and is there when the link is opened again', async () => {
  const person = await invited('people-using');
  await answerFirst(/^4: /);
  await atStatement(2);
  await choose(/^Not applicable/);
  await example.fill('Soon');
  await person.open();
  await atStatement(2);
  await expect.element(page.getByRole('radio', { name: /^Not applicable/ })).toBeChecked();
  await expect.element(example).toHaveValue('Soon');
  expect(person.kept()?.sheet.responses[basics]).toEqual({
    state: 'rated',
    rating: 4,
    example: '',
  });
});

test('what is handed back is what was answered, once it has been sealed', async () => {
  const person = await invited('people-using');
  await press('Begin');
  await atStatement(1);
  await choose(/^4: /);
  await example.fill('They rang with me.');
  await press('Next');
  await finish();
  await expect.element(page.getByText(/1 of 10 statements/u)).toBeVisible();
  const { instrument, sheet } = await person.handedBack();
  expect(instrument).toEqual({ id: 'sri2', version: 1 });
  expect(sheet).toEqual(person.kept()?.handed);
  expect(sheet).toMatchObject({ reviewId: idOf.review(), sourceId: 'people-using', number: null });
  expect(responseTo(sheet, basics)).toEqual({
    state: 'rated',
    rating: 4,
    example: 'They rang with me.',
  });
  expect(sheet.code).not.toBeNull();
  expect(page.getByLabelText('Or copy the code').element()).not.toHaveTextContent('They rang');
});

test('a sheet that is handed back again is the same sheet, with what has changed', async () => {
  const person = await invited('people-using');
  await answerFirst(/^4: /);
  await finish();
  const first = await person.handedBack();
  await press('I have sent it');
  const code = first.sheet.code;
  if (code === null) throw new Error('The sheet has no code');
  await expect.element(page.getByText(printedCode(code))).toBeVisible();
  await press('Change my answers');
  await press(/^Change the answer to statement 1$/);
  await choose(/^2: /);
  await press('Back to your answers');
  expect(person.kept()?.isSent).toBe(false);
  await press('I have finished');
  const second = await person.handedBack();
  expect(second.sheet).toMatchObject({ id: first.sheet.id, code });
  expect(responseTo(second.sheet, basics)).toMatchObject({ rating: 2 });
});

test('the code is copied, or selected where the browser refuses', async () => {
  await invited('people-using');
  await answerFirst(/^4: /);
  await finish();
  const field = page.getByLabelText('Or copy the code');
  await expect.element(field).toHaveValue(expect.stringMatching(/^-----BEGIN AGE ENCRYPTED FILE/u));
  const writing = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await press('Copy the code');
  await expect.element(status('Copied. Paste it into your message.')).toBeVisible();
  const code = field.element();
  if (!(code instanceof HTMLTextAreaElement)) throw new Error('There is no code');
  expect(writing).toHaveBeenCalledWith(code.value);
  writing.mockRejectedValue(new DOMException('No'));
  await press('Copy the code');
  await expect.element(status(/All of the code is selected/u)).toBeVisible();
  expect(code.value.slice(code.selectionStart, code.selectionEnd)).toBe(code.value);
  await expect.element(field).toHaveFocus();
});

test('where the device can share a file it is offered, and that it fails is said', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
  Object.assign(navigator, { canShare: () => true, share });
  try {
    await invited('informal-carers');
    await answerFirst(/^4: /);
    await finish();
    await press('Share…');
    const [file] = share.mock.calls[0]?.[0].files ?? [];
    expect(file?.name).toMatch(/^response-[2-9cfhkmnprtwx]{6}\.sri2-sheet\.txt$/u);
    expect(await file?.text()).toMatch(/^-----BEGIN AGE ENCRYPTED FILE/u);
    share.mockRejectedValueOnce(new DOMException('They thought better of it', 'AbortError'));
    await press('Share…');
    expect(page.getByText(/could not share/u).elements()).toEqual([]);
    share.mockRejectedValueOnce(new DOMException('No', 'NotAllowedError'));
    await press('Share…');
    await expect.element(status(/could not share/u)).toBeVisible();
  } finally {
    Reflect.deleteProperty(navigator, 'canShare');
    Reflect.deleteProperty(navigator, 'share');
  }
});

test('with nothing answered there is nothing to hand back', async () => {
  await invited('people-using');
  await press('Begin');
  await skipFrom(1);
  await press('I have finished');
  await expect.element(heading).toHaveTextContent('There is nothing to hand back yet');
  await press('Back to the statements');
  await expect.element(heading).toHaveTextContent('Check your answers');
});

test('who stops can go on later, hand back what there is, or remove it', async () => {
  const person = await invited('people-using');
  await answerFirst(/^4: /);
  await press('Stop');
  await expect.element(heading).toHaveFocus();
  await press('Go on answering');
  await atStatement(2);
  await press('Stop');
  await press('Hand back what I have answered');
  expect(isEmptySheet((await person.handedBack()).sheet)).toBe(false);
  await press('Back to your answers');
  await press('Stop');
  await press('Remove my answers from this device');
  await expect.element(page.getByText(/You have not said that you sent them/u)).toBeVisible();
  await press('No, keep them');
  await press('Stop');
  await press('Remove my answers from this device');
  await press('Yes, remove them');
  await expect.element(heading).toHaveTextContent('Your answers have been removed');
  expect(localStorage.getItem(person.noteKey)).toBeNull();
});

test('the next person on this device finds nothing of the one before', async () => {
  const person = await invited('people-using');
  await press('Largest');
  await answerFirst(/^4: /);
  await finish();
  const before = person.kept()?.sheet;
  await press('I have sent it');
  await press('Someone else wants to fill one in here');
  await expect.element(page.getByText(/What you have sent stays/u)).toBeVisible();
  await press('Yes, remove them and begin anew');
  await expect.element(page.getByRole('button', { name: 'Normal', pressed: true })).toBeVisible();
  await press('Begin');
  await atStatement(1);
  expect(page.getByRole('radio', { checked: true }).elements()).toEqual([]);
  const after = person.kept();
  expect(after?.sheet.id).not.toBe(before?.id);
  expect(after?.sheet.code).not.toBe(before?.code);
});

test('two sheets from one device have no word in common', async () => {
  const person = await invited('people-using');
  await press('Begin');
  const first = person.kept()?.device;
  const other = await invited('people-using');
  await press('Begin');
  expect(other.kept()?.device).not.toBe(first);
});

test('a document is known by its number, and another can be looked at', async () => {
  const person = await invited('care-plans');
  await press('Begin');
  const number = page.getByLabelText('Which care plan is this?');
  await expect.element(number).toHaveAccessibleDescription(/Enter the number of the care plan/u);
  await number.fill('12');
  await answerFirst(/^3: /);
  await finish();
  expect((await person.handedBack()).sheet.number).toBe(12);
  await press('I have sent it');
  await expect
    .element(page.getByRole('button', { name: 'Look at another care plan' }))
    .toBeVisible();
});

test('of a source with one sheet no second is offered', async () => {
  const person = await invited('service-information');
  await answerFirst(/^3: /);
  await finish();
  expect((await person.handedBack()).sheet.number).toBe(1);
  await press('I have sent it');
  expect(page.getByRole('button', { name: /another/u }).elements()).toEqual([]);
});

test('where the browser keeps nothing that is said at the start, and they can go on', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError');
  });
  const leaving = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const person = await invited('people-using');
  await expect.element(page.getByText('This browser does not keep your answers')).toBeVisible();
  expect(page.getByText(/stay in this browser/u).elements()).toEqual([]);
  expect(leaving()).toBe(true);
  await answerFirst(/^4: /);
  await atStatement(2);
  expect(leaving()).toBe(false);
  await finish();
  expect(responseTo((await person.handedBack()).sheet, basics)).toMatchObject({ rating: 4 });
  await press('I have sent it');
  expect(leaving()).toBe(true);
  expect(page.getByText(/browser/u).elements()).toEqual([]);
});

test('a damaged note is left as it is until somebody says otherwise', async () => {
  const person = await invited('people-using');
  writeOwnSheetNote(person.noteKey, '{');
  await expect.element(heading).toHaveTextContent('What was answered here cannot be read');
  expect(localStorage.getItem(person.noteKey)).toBe('{');
  await press('Remove them, and begin anew');
  await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
  expect(localStorage.getItem(person.noteKey)).toBeNull();
});

test('another tab with the same link shows the same sheet', async () => {
  const person = await invited('people-using');
  await answerFirst(/^4: /);
  await atStatement(2);
  const note = localStorage.getItem(person.noteKey)?.replace('"rating":4', '"rating":1') ?? '';
  localStorage.setItem(person.noteKey, note);
  window.dispatchEvent(new StorageEvent('storage'));
  await press('Back');
  await expect.element(page.getByRole('radio', { name: /^1: / })).toBeChecked();
});

test.each([
  ['cut off', (link: string) => link.slice(0, -9), 'This link is not whole'],
  [
    'changed',
    (link: string) => link.replace('people-using', 'People!'),
    'This link is not as it was made',
  ],
  [
    'of a later version',
    (link: string) => link.replace('sri2-1', 'sri2-999'),
    'This link is for another version',
  ],
  [
    'of another instrument',
    (link: string) => link.replace('sri2-1', 'sri3-1'),
    'This link is for another version',
  ],
  [
    'without such a source',
    (link: string) => link.replace('people-using', 'visitors'),
    'This link leads to no statements',
  ],
  [
    'with a changed key',
    (link: string) => `${link.slice(0, -4)}qqqq`,
    'Your answers could not be sealed',
  ],
])('a link that is %s is named for what it is', async (_, change, title) => {
  const person = await invited('people-using');
  await person.open(change(person.link));
  await expect.element(heading).toHaveTextContent(title);
  expect(page.getByRole('button', { name: 'Begin' }).elements()).toEqual([]);
});

test('the coordinator who opens her own link is told what she sees, and nobody else is', async () => {
  await gathering('people-using');
  localStorage.setItem('sri2.presence', '{}');
  try {
    const own = page.getByText('This is what people see who open your link.');
    const person = await invited('people-using');
    await expect.element(own).toBeVisible();
    await person.open(person.link.replace(idOf.review(), idOf.review('another')));
    await expect.element(page.getByRole('button', { name: 'Begin' })).toBeVisible();
    expect(own.elements()).toEqual([]);
  } finally {
    localStorage.removeItem('sri2.presence');
  }
});

test('what looks like a name is remarked on, as everywhere', async () => {
  await invited('people-using');
  await press('Begin');
  await atStatement(1);
  await example.click();
  await userEvent.keyboard('Mrs McKay helped');
  await expect.element(page.getByText(/somebody’s name: Mrs McKay/)).toBeVisible();
});

test('a device that is handed over shows that, whatever link is opened', async () => {
  await handedOver('people-using');
  try {
    window.location.hash = paths.home;
    window.location.hash = '#/fill/sri2-1';
    await reload();
    await expect.element(heading).toHaveTextContent('What do you think of Harbour View?');
  } finally {
    endHandOver();
  }
});
