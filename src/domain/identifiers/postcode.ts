import { type Finder, spanOf } from './found.ts';

/** The letters that British postcodes begin with. */
const AREAS = new Set(
  (
    'AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC ' +
    'EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS ' +
    'LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP ' +
    'SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'
  ).split(' '),
);

/** The last two letters are never C, I, K, M, O or V. */
const POSTCODE =
  /(?<![\p{L}\d])([a-z]{1,2})\d[a-z\d]?[ -]{0,2}\d[abd-hjlnp-uw-z]{2}(?![\p{L}\d])/giu;

/** Whole postcodes; the first half alone is a whole part of a town. */
export const findPostcodes: Finder = (plain) =>
  [...plain.matchAll(POSTCODE)].filter(isPlace).map(spanOf);

function isPlace({ 0: words, 1: area = '' }: RegExpMatchArray): boolean {
  // "room G1 2nd floor"
  return AREAS.has(area.toUpperCase()) && !/(?:1st|2nd|3rd|\dth)$/u.test(words);
}
