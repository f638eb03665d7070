export { accountToHtml } from '../page/document.js';
