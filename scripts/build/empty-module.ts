/** Stands in for a library that another one names but never needs here. */
export default undefined;
