/** A plan's name as a reference writes it: in quotation marks where it holds a separator. */
export function quoted(name: string): string {
  return separators.test(name) ? `"${name.replaceAll('"', '')}"` : name;
}

const separators = /[/,，、;；"]/;
