/** Within how many working days staff usually answer a claim. */
export const claimDays = 3;
