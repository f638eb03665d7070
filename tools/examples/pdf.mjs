const WIDTH = 34;

/** A PDF of one page: a title over two columns of broken lines, and a number at its foot. */
export function pdf(title, paragraphs) {
  const lines = paragraphs.flatMap((text) => [...broken(text), '']);
  const half = Math.ceil(lines.length / 2);
  const column = (x, part) =>
    part
      .map((line, index) => (line === '' ? '' : `BT /F1 10 Tf ${x} ${680 - 14 * index} Td (${escaped(line)}) Tj ET`))
      .join('\n');
  const content = [
    `BT /F1 18 Tf 60 730 Td (${escaped(title)}) Tj ET`,
    column(60, lines.slice(0, half)),
    column(320, lines.slice(half)),
    'BT /F1 9 Tf 300 30 Td (1) Tj ET',
  ].join('\n');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(en)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    `<</Title(${escaped(title)})/CreationDate(D:20240304182000Z)>>`,
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R/Info 6 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines of a column; a word too long for its line is broken with a hyphen. */
function broken(text) {
  const lines = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= WIDTH) line += ` ${word}`;
    else if (word.length > 6 && WIDTH - line.length > 5 && /^[a-z]+$/.test(word)) {
      const room = WIDTH - line.length - 2;
      const cut = Math.min(room, word.length - 3);
      lines.push(`${line} ${word.slice(0, cut)}-`);
      line = word.slice(cut);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Strings of PDF; quotation marks by their numbers in WinAnsi. */
function escaped(text) {
  return text
    .replace(/[\\()]/g, '\\$&')
    .replace(/“/g, '\\223')
    .replace(/”/g, '\\224')
    .replace(/–/g, '\\226');
}
