/** Owns which job board a message came from, where its sender says so. Must never guess from what is written in it. */
import { jobBoards } from './picks.ts';

interface Sender {
  sender: string;
  sender_address: string | null;
}

export function boardOf({ sender, sender_address }: Sender): (typeof jobBoards)[number] | null {
  const from = `${sender} ${sender_address ?? ''}`.toLowerCase();
  return jobBoards.find((board) => from.includes(board.toLowerCase())) ?? null;
}
