/** Said in the document when boxes were ticked by a button. */
export const chosenEvent = "chosen";
