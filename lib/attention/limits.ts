/** How many needs of one kind are read: more than anyone does in a day. */
export const mostOfAKind = 50;
