/**
 * Owns what the recorder and the page writer must agree upon about a picture: its scale, and the air in its frames.
 * Must never be changed alone: what is printed at a readable size, and where frames stand, follows from it.
 */

/** px of a picture for one CSS px of the screen: its text reads on paper. */
export const PICTURE_SCALE = 2;

/** CSS px between a frame and what it is about: enough to clear its own letters, too little to reach its neighbour's. */
export const FRAME_AIR = 2;
