/** Owns what a page holds, as its browser counts it after it has thrown away what nobody needs: the heap, what stands beside it, and its nodes. */
import type { Page } from '@playwright/test';

export interface Held {
  bytes: number;
  nodes: number;
}

export async function memoryOf(page: Page): Promise<{ now: () => Promise<Held> }> {
  const chromium = await page.context().newCDPSession(page);
  return {
    now: async () => {
      // Some is thrown away only after what held it has been.
      for (let round = 0; round < 2; round += 1) await chromium.send('HeapProfiler.collectGarbage');
      const heap = await chromium.send('Runtime.getHeapUsage');
      const { nodes } = await chromium.send('Memory.getDOMCounters');
      return { bytes: heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize, nodes };
    },
  };
}
