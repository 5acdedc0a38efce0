// What the pages do beyond reading. Without this file everything can still be read, chosen and sent.
import { keys } from './keys.js';
import { replay } from './replay.js';
import { brush } from './brush.js';
import { reader } from './reader.js';

document.documentElement.classList.add('scripted');
keys();
replay();
brush();
reader();
