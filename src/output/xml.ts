/** Text as XML shows it; characters that XML 1.0 cannot hold (section 2.2) become U+FFFD. */
export function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"'\r]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A value of type ID or NCName: letters, digits, `.`, `-` and `_`, beginning with a letter. */
export function xmlId(id: string): string {
  return `x-${id.replace(/[^A-Za-z0-9._-]/g, '-')}`;
}
