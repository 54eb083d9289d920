/**
 * The same value with every typed array in memory that threads share: handed to a thread, such an array is not copied.
 * Goes through arrays, maps and plain objects; strings and numbers stay as they are.
 */
export function share<Parts>(parts: Parts): Parts {
  return shared(parts) as Parts;
}

function shared(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return inSharedMemory(value);
  if (Array.isArray(value)) return value.map(shared);
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, shared(one)]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shared(one)]));
}

type TypedArrayClass = new (buffer: SharedArrayBuffer, offset: number, length: number) => ArrayBufferView;

function inSharedMemory(array: ArrayBufferView): ArrayBufferView {
  const { buffer, byteOffset, byteLength } = array;
  const memory = new SharedArrayBuffer(byteLength);
  new Uint8Array(memory).set(new Uint8Array(buffer, byteOffset, byteLength));
  // A Buffer becomes what it is made of, as it becomes in any other thread.
  const kind = array instanceof Uint8Array ? Uint8Array : (array.constructor as TypedArrayClass);
  const size = "BYTES_PER_ELEMENT" in array ? Number(array.BYTES_PER_ELEMENT) : 1;
  return new kind(memory, 0, byteLength / size);
}
