/** The same value with every typed array in memory that threads share: handed to a thread, such an array is not copied. */
export function share<Parts>(parts: Parts): Parts {
  return withArrays(parts, inSharedMemory) as Parts;
}

/** The same value with something in the place of every typed array. Goes through arrays, maps and plain objects; strings and numbers stay. */
export function withArrays(value: unknown, replace: (array: ArrayBufferView) => unknown): unknown {
  if (ArrayBuffer.isView(value)) return replace(value);
  if (Array.isArray(value)) return value.map((one) => withArrays(one, replace));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, withArrays(one, replace)]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withArrays(one, replace)]));
}

const CLASSES = { Int8Array, Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array };

interface TypedArrayClass {
  readonly BYTES_PER_ELEMENT: number;
  new (memory: SharedArrayBuffer, at: number, length: number): ArrayBufferView;
}

/** The classes of typed arrays that parts are made of. */
export type ArrayClass = keyof typeof CLASSES;

/** A `Buffer` counts as what it is made of, as it does in any other thread. */
export function arrayClass(array: ArrayBufferView): ArrayClass {
  const found = Object.entries(CLASSES).find(([, one]) => array instanceof one);
  if (found === undefined) throw new TypeError(`no typed array that parts are made of: ${array.constructor.name}`);
  return found[0] as ArrayClass;
}

/** A stretch of some memory as a typed array. `bytes` is a multiple of what one number takes. */
export function viewOf(memory: SharedArrayBuffer, kind: ArrayClass, at: number, bytes: number): ArrayBufferView {
  const one: TypedArrayClass = CLASSES[kind];
  return new one(memory, at, bytes / one.BYTES_PER_ELEMENT);
}

function inSharedMemory(array: ArrayBufferView): ArrayBufferView {
  const { buffer, byteOffset, byteLength } = array;
  const memory = new SharedArrayBuffer(byteLength);
  new Uint8Array(memory).set(new Uint8Array(buffer, byteOffset, byteLength));
  return viewOf(memory, arrayClass(array), 0, byteLength);
}
