import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { endHandOver } from '#storage/hand-over.ts';
import { atStatement, handedOver, press } from './handed-over.tsx';

const button = page.getByRole('button', { name: 'Read aloud' });
let said: SpeechSynthesisUtterance[] = [];

/** This device's voices; what they are told to say is kept in `said`. */
function withVoices(...voices: readonly { lang: string; localService: boolean }[]): void {
  vi.spyOn(speechSynthesis, 'getVoices').mockReturnValue(
    voices.map((voice) => ({
      ...voice,
      default: false,
      name: voice.lang,
      voiceURI: `${voice.lang} ${voice.localService ? 'here' : 'elsewhere'}`,
    })),
  );
  speechSynthesis.dispatchEvent(new Event('voiceschanged'));
}

beforeEach(() => {
  said = [];
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((utterance) => void said.push(utterance));
  // A browser refuses a voice that is not one of its own.
  vi.spyOn(SpeechSynthesisUtterance.prototype, 'voice', 'set').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  endHandOver();
});

test.each([
  ['none at all', []],
  ['one that asks a server', [{ lang: 'en-GB', localService: false }]],
  ['one of another language', [{ lang: 'de-DE', localService: true }]],
])('with no voice but %s, nothing is offered', async (_, voices) => {
  withVoices(...voices);
  await handedOver('people-using');
  expect(button.elements()).toEqual([]);
});

test('a voice that is found late is offered, and the one of the country is taken', async () => {
  withVoices();
  await handedOver('people-using');
  withVoices(
    { lang: 'en-US', localService: true },
    { lang: 'en-GB', localService: false },
    { lang: 'en-GB', localService: true },
  );
  await button.click();
  expect(said.map(({ lang }) => lang)).toEqual(['en-GB']);
  expect(said[0]?.text).toMatch(/^What do you think of Harbour View\?.*It is anonymous/);
});

test('a statement is read with its answers, until it is stopped or gone on from', async () => {
  withVoices({ lang: 'en-GB', localService: true });
  await handedOver('people-using');
  await press('Begin');
  await atStatement(1);
  const cancel = vi.spyOn(speechSynthesis, 'cancel');
  await button.click();
  expect(said[0]?.text).toMatch(/How far do you agree\? 1, Strongly disagree\./);
  await expect.element(page.getByRole('button', { name: 'Stop reading' })).toBeVisible();
  cancel.mockClear();
  await press('Skip this statement');
  await atStatement(2);
  expect(cancel).toHaveBeenCalled();
  await expect.element(button).toBeVisible();
});
