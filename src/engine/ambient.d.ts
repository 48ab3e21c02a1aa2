/**
 * Owns the few globals that browsers, workers and Node share and that the language library does not declare.
 * Must never declare a clock, chance, a network or anything of the DOM. No console either: the engine has no say.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer): string;
}

/** The hash alone: the rest of crypto is chance. Absent where a site is not served safely. */
declare const crypto: {
  readonly subtle?: { digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> };
};

declare function structuredClone<T>(value: T): T;
declare function atob(data: string): string;
declare function btoa(data: string): string;

/** A file's address in a built page. */
declare module '*?url' {
  const address: string;
  export default address;
}
