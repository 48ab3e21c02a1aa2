/** Owns what a learner sees in the training layer beside the workplace. Works by role and label. */
import type { Locator, Page } from '@playwright/test';

export class Dock {
  readonly whole: Locator;

  constructor(page: Page) {
    this.whole = page.getByRole('complementary', { name: 'Training' });
  }

  /** A goal's line, which says in words whether it holds. */
  goal(says: string, holds: boolean): Locator {
    return this.whole
      .getByRole('listitem')
      .filter({ hasText: says })
      .getByText(holds ? 'Holds:' : 'Does not hold yet:', { exact: true });
  }
  /** What is said about a trap that was walked into and not yet put right. */
  trap(says: string): Locator {
    return this.whole.getByRole('status').getByText(says);
  }
  get beingDrawn(): Locator {
    return this.whole.getByText('being drawn');
  }
  /** The small pictures of figures that are drawn. */
  get pictures(): Locator {
    return this.whole.getByRole('figure').locator('img');
  }
  get figures(): Locator {
    return this.whole.getByRole('figure');
  }
  /** That the last step was refused, where it otherwise says that all is saved. */
  get refused(): Locator {
    return this.whole.getByText('Refused', { exact: true });
  }
  get saved(): Locator {
    return this.whole.getByText('All steps saved on this device');
  }
}
