/**
 * The one script of every page: comfort only. Each view is complete without it; it reads what the page holds, asks
 * nothing of any network, and writes nothing but text.
 */
import { offerItems } from './chooser.js';
import { citeCopies, offerCopies } from './cite.js';
import { say } from './dom.js';
import { drawAll, offerSwitches } from './draw.js';
import { lightHits } from './hits.js';
import { listen } from './keys.js';
import { lightAhead, reveal } from './reveal.js';
import { offerSetRight } from './select.js';
import { settle } from './settings.js';
import { dress } from './theme.js';
import { offerTwins } from './twin.js';

dress();
say('');
drawAll();
offerSwitches();
offerItems();
offerTwins();
lightAhead();
offerCopies();
citeCopies();
offerSetRight();
lightHits();
listen();
settle();
addEventListener('hashchange', reveal);
if (location.hash !== '') reveal();
