import { GraphBuilder } from '../onnx/graph.ts';
import { type QuantizedTable, zeroPoint } from './quantize.ts';

/** Where a tensor's bytes lie in the .onnx file. */
export interface TensorPlace {
  readonly offset: number;
  readonly length: number;
  readonly shape: readonly number[];
}

export interface ModelFile {
  readonly bytes: Uint8Array;
  readonly table: TensorPlace;
  readonly scales: TensorPlace;
  readonly rowOfToken: TensorPlace;
}

/**
 * The model as transformers.js takes it: `input_ids` and `attention_mask` in, `last_hidden_state`
 * out, which is the row of each token. An alias token is looked up as the row it shares.
 */
export function modelGraph(table: QuantizedTable, rowOfToken: Int32Array): ModelFile {
  const graph = new GraphBuilder('bruecke-static');
  const ids = graph.input('input_ids', 'int64', ['batch', 'sequence']);
  graph.input('attention_mask', 'int64', ['batch', 'sequence']);
  const places = {
    table: { shape: [table.rows, table.dimensions / 2], bytes: table.bytes },
    scales: { shape: [table.rows, 1], bytes: bytesOf(table.scales) },
    rowOfToken: { shape: [rowOfToken.length], bytes: bytesOf(rowOfToken) },
  };
  graph.constant('table', 'uint8', places.table.shape, places.table.bytes);
  graph.constant('scales', 'float32', places.scales.shape, places.scales.bytes);
  graph.constant('row_of_token', 'int32', places.rowOfToken.shape, places.rowOfToken.bytes);
  const rows = graph.node('Gather', ['row_of_token', ids]);
  const packed = graph.node('Cast', [graph.node('Gather', ['table', rows])], { to: 1 });
  const shifted = graph.node('Mul', [packed, graph.scalar(1 / 16)]);
  const high = graph.node('Floor', [shifted]);
  const low = graph.node('Sub', [packed, graph.node('Mul', [high, graph.scalar(16)])]);
  const levels = graph.node('Concat', [low, high], { axis: -1 });
  const centred = graph.node('Sub', [levels, graph.scalar(zeroPoint)]);
  const hidden = graph.node('Mul', [centred, graph.node('Gather', ['scales', rows])]);
  graph.output('last_hidden_state', 'float32', ['batch', 'sequence', table.dimensions], hidden);
  const bytes = graph.encode();
  return {
    bytes,
    table: placeOf(bytes, places.table),
    scales: placeOf(bytes, places.scales),
    rowOfToken: placeOf(bytes, places.rowOfToken),
  };
}

function bytesOf(values: Float32Array | Int32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}

function placeOf(
  file: Uint8Array,
  { shape, bytes }: { shape: readonly number[]; bytes: Uint8Array },
): TensorPlace {
  const offset = Buffer.from(file.buffer, file.byteOffset, file.length).indexOf(bytes);
  if (offset < 0) throw new Error('a tensor is not in the file that was written');
  return { offset, length: bytes.length, shape };
}
