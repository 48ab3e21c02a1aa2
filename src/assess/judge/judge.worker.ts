/** Owns the start of the worker in which a pack is opened to be judged. It opens no storage. */
import '../../engine/kernel/no-eval.ts';
import { expose } from 'comlink';
import { loadFonts } from '../../desk/pack/load-fonts.ts';
import { JudgedDesk } from './judge-service.ts';

expose(new JudgedDesk(loadFonts));
