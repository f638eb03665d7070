const NAMES = ['Merrow', 'Feld', 'Okafor', 'Belk', 'Vuori', 'Dahl'];
const THINGS = ['ferry line', 'water plant', 'border post', 'rail link', 'harbour toll', 'night market'];

/** So many reports of six stories, some of them told twice. */
export function reports(count) {
  return Array.from({ length: count }, (_, at) => {
    const story = at % 6;
    return {
      name: `report-${at}.txt`,
      text: `${NAMES[story]} said on Monday that the ${THINGS[story]} of district ${story + 3} would close by the end of April.\nThe council of ${NAMES[(story + 1) % 6]}ton counted ${story * 131 + 57} complaints about the ${THINGS[story]} since winter.${at < 6 ? '' : `\nEdition ${at} adds that repairs could take ${at + 20} days.`}`,
      url: null,
      outlet: `Outlet ${at}`,
      language: null,
      published: { value: `2024-03-${String(4 + (at % 3)).padStart(2, '0')}`, from: 'given' },
      headline: null,
      issues: [],
    };
  });
}
