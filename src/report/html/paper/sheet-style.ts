import { colours } from '../style/colours.ts';
import { text } from '../style/text.ts';
import { sheets } from './style-head.ts';
import { printed } from './style-printed.ts';
import { questions } from './style-questions.ts';

/** Everything that a page of sheets looks like. It is the same for all, so its hash is known. */
export const SHEET_STYLE = [colours, text, sheets, questions, printed].join('');

/** As PAGE_STYLE_HASH is: the SHA-256 by which the page's own policy allows this style alone. */
export const SHEET_STYLE_HASH = 'UiW3apji1u1T0SmtMWBlJ8rnosbP7Bkbr+KyqEoQQLg=';
