/** What a spreadsheet runs as a formula. Numbers, telephone numbers and dashes ("---") are none. */
const formula = /^(?:[=@\t\r＝＠]|[+\-＋－](?![\s\d.,+\-()/–—]*$))/;

/** A cell that a spreadsheet shows as text: one that it would run as a formula gets an apostrophe before it. */
export function withGuard(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The cell without that apostrophe, when it comes back. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
