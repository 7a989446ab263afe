/** The rows of a table in CSV (RFC 4180), with commas, semicolons or tabs between the cells. */
export function parseCsv(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (inQuotes) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[at++] as string;
      else inQuotes = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      inQuotes = true;
    } else if (character === separator) {
      row.push(cell);
      cell = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.map((cells) => cells.map(plainCell)).filter((cells) => cells.some((each) => each !== ''));
}

/** What stands most often in the first line. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const count = (separator: string) => first.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** On one line, without the apostrophe that keeps spreadsheets from working a text out. */
function plainCell(cell: string): string {
  return cell
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}
