/** Firefox has its calls under `browser`, Chromium under `chrome`; both give promises. */
const api = globalThis.browser ?? globalThis.chrome;

const form = document.querySelector('form');
const field = document.querySelector('#code');
const said = document.querySelector('#said');

/** The code is kept in the extension's own storage, so that it is typed once a run of Readout. */
const KEPT = 'code';
field.value = localStorage.getItem(KEPT) ?? '';

/** Runs in the tab: the page as it stands now, with its address. */
function pageOf() {
  return { url: location.href, html: `<!doctype html>\n${document.documentElement.outerHTML}` };
}

/** The page of the tab that the reader looks at; asked for only when the reader sends it. */
async function currentPage() {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  const [{ result }] = await api.scripting.executeScript({ target: { tabId: tab.id }, func: pageOf });
  return result;
}

async function send(code) {
  const [port, token] = code.split('-');
  let page;
  try {
    page = await currentPage();
  } catch {
    return 'This page cannot be sent: the browser keeps it from extensions.';
  }
  let answer;
  try {
    answer = await fetch(`http://127.0.0.1:${port}/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(page),
      credentials: 'omit',
    });
  } catch {
    return 'Readout does not answer. Start “readout open”, and take the code that it shows now.';
  }
  const told = await answer.json();
  if (answer.ok) localStorage.setItem(KEPT, code);
  return told.message;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  said.textContent = 'Sending …';
  said.textContent = await send(field.value.trim());
});
