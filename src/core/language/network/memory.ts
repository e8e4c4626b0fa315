/** Where values lie in the memory of the kernels: a number of bytes, a multiple of 16. */
export type Address = number;

/** The memory that kernels work on, given out piece by piece and never taken back. */
export interface Memory {
  /** Makes room for values; they are zero. */
  alloc(values: number): Address;
  /** Shows values in place; what was shown before is void once `alloc` has made the memory grow. */
  view(at: Address, values: number): Float32Array;
  /** Copies values from one place to another. */
  copy(from: Address, to: Address, values: number): void;
  /** Shows bytes, or whole numbers of 32 bits, in place, like `view`. */
  bytes(at: Address, count: number): Int8Array;
  integers(at: Address, count: number): Int32Array;
}

/** WebAssembly as far as it is used here; the types of the core's runtime do not have it. */
interface WebAssemblyApi {
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => GrowingMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

interface GrowingMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

const pageBytes = 65_536;

/** Most that 32-bit addresses reach. */
const mostPages = 65_536;

/**
 * Starts kernels with a memory of their own.
 *
 * @param module their code, base64
 */
export function startKernels<Kernels>(module: string): {
  readonly kernels: Kernels;
  readonly memory: Memory;
} {
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };
  const memory = new WebAssembly.Memory({ initial: 1, maximum: mostPages });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(decodeBase64(module)), {
    env: { memory },
  });
  return { kernels: instance.exports as Kernels, memory: createMemory(memory) };
}

function createMemory(memory: GrowingMemory): Memory {
  let floats = new Float32Array(memory.buffer);
  let top = 16;
  return {
    alloc(values) {
      const at = top;
      top += (4 * values + 15) & ~15;
      const missing = Math.ceil((top - memory.buffer.byteLength) / pageBytes);
      if (missing > 0) {
        memory.grow(missing);
        floats = new Float32Array(memory.buffer);
      }
      return at;
    },
    view: (at, values) => floats.subarray(at >> 2, (at >> 2) + values),
    copy: (from, to, values) => void floats.copyWithin(to >> 2, from >> 2, (from >> 2) + values),
    bytes: (at, count) => new Int8Array(memory.buffer, at, count),
    integers: (at, count) => new Int32Array(memory.buffer, at, count),
  };
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBase64(text: string): Uint8Array {
  const letters = text.replace(/={1,2}$/u, "");
  const bytes = new Uint8Array((letters.length * 3) >> 2);
  let bits = 0;
  let at = 0;
  for (let i = 0; i < letters.length; i++) {
    bits = (bits << 6) | digits.indexOf(letters.charAt(i));
    if (i % 4 > 0) bytes[at++] = (bits >> (6 - 2 * (i % 4))) & 255;
  }
  return bytes;
}
