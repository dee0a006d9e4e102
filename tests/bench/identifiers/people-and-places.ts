/** Names and places as they are met in Scotland. None is anybody's in particular. */
export const FORENAMES = [
  'Ailsa',
  'Callum',
  'Catriona',
  'Euan',
  'Farah',
  'Fiona',
  'Gregor',
  'Isla',
  'Kirsty',
  'Magda',
  'Moira',
  'Rab',
  'Shona',
  'Siobhán',
];

export const SURNAMES = [
  'McKay',
  'MacDonald',
  'McIntosh-Reid',
  "O'Neil",
  'O’Donnell',
  'Khan',
  'Nowak',
  'Szczęsny',
  'Stewart',
  'Fraser',
  'Begum',
  'Adeyemi',
  'Campbell',
  'Mac an Tàilleir',
  'de Souza',
  'St John',
  'Ng',
  'Wood',
  'Young',
  'Black',
];

export const PLACES = [
  'Leith',
  'Govan',
  'Dundee',
  'Inverness',
  'Kirkcaldy',
  'Paisley',
  'Stornoway',
  'Lerwick',
  'Falkirk',
  'Ayr',
  'Hawick',
  'Elgin',
];

export const STREETS = [
  'Craigour',
  'Mains',
  'Great Junction',
  'Albert',
  'Bridge',
  'Kirkton',
  'Seafield',
  'Glebe',
];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
