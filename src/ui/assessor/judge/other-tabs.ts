/**
 * Owns telling the other tabs of this browser that something was recorded of a pack, or that its judgement was thrown away, and hearing it from them.
 * Must never carry what was said: each tab reads it where it is kept.
 */
export type Told = 'recorded' | 'thrown away';

export interface OtherTabs {
  tell(what: Told): void;
  close(): void;
}
/** `pack`: its fingerprint. */
export type Follow = (pack: string, heard: (what: Told) => unknown) => OtherTabs;

export const followTabs: Follow = (pack, heard) => {
  const channel = new BroadcastChannel(`judgement ${pack}`);
  channel.onmessage = ({ data }: MessageEvent<Told>) => heard(data);
  return { tell: (what) => channel.postMessage(what), close: () => channel.close() };
};

/** For a judgement that is in one place alone. */
export const noOtherTabs: Follow = () => ({ tell: () => undefined, close: () => undefined });
