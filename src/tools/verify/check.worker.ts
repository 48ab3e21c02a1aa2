/**
 * Owns the check in a thread of its own, so that whoever started it can end it: a file may be made to take for ever.
 * Must never print, or touch a file.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { verify } from '../../evidence/verdict/verify.ts';
import { verifyMeans } from './means.ts';

const { bytes, now, code } = workerData;
const verdict = await verify(bytes, { ...(await verifyMeans()), now, code });
parentPort?.postMessage(verdict);
