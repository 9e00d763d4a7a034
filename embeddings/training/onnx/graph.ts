import proto from 'onnx-proto';

const { onnx } = proto;

/** Operator set: the newest that onnxruntime 1.14 and the hub's older exports share. */
const operatorSet = 13;

/** The element types that our graphs use, with their numbers in ONNX. */
const elementTypes = { float32: 1, uint8: 2, int32: 6, int64: 7 } as const;
export type ElementType = keyof typeof elementTypes;

/** A number is a fixed size, a string the name of one that each run may choose. */
export type Shape = readonly (number | string)[];

type Attribute = number | readonly number[] | { readonly float: number };

/** Builds an ONNX model node by node. Methods return the name of what they add. */
export class GraphBuilder {
  private readonly nodes: proto.onnx.INodeProto[] = [];
  private readonly inputs: proto.onnx.IValueInfoProto[] = [];
  private readonly outputs: proto.onnx.IValueInfoProto[] = [];
  private readonly initializers: proto.onnx.ITensorProto[] = [];
  private count = 0;

  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  input(name: string, type: ElementType, shape: Shape): string {
    this.inputs.push(valueInfo(name, type, shape));
    return name;
  }

  output(name: string, type: ElementType, shape: Shape, from: string): void {
    this.nodes.push({ opType: 'Identity', input: [from], output: [name], name: `${name}_out` });
    this.outputs.push(valueInfo(name, type, shape));
  }

  constant(name: string, type: ElementType, shape: readonly number[], bytes: Uint8Array): string {
    this.initializers.push({
      name,
      dims: [...shape],
      dataType: elementTypes[type],
      rawData: bytes,
    });
    return name;
  }

  scalar(value: number): string {
    const name = `scalar_${this.count++}`;
    const bytes = new Uint8Array(new Float32Array([value]).buffer);
    return this.constant(name, 'float32', [], bytes);
  }

  integers(values: readonly number[]): string {
    const name = `integers_${this.count++}`;
    const bytes = new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
    return this.constant(name, 'int64', [values.length], bytes);
  }

  node(
    opType: string,
    input: readonly string[],
    attributes: Readonly<Record<string, Attribute>> = {},
  ): string {
    const name = `${opType.toLowerCase()}_${this.count++}`;
    const attribute = Object.entries(attributes).map(([key, value]) => attributeOf(key, value));
    this.nodes.push({ opType, input: [...input], output: [name], name, attribute });
    return name;
  }

  /** The model as the bytes of an .onnx file. */
  encode(): Uint8Array {
    const model = onnx.ModelProto.create({
      irVersion: 7,
      producerName: 'bruecke',
      opsetImport: [{ domain: '', version: operatorSet }],
      graph: {
        name: this.name,
        node: this.nodes,
        input: this.inputs,
        output: this.outputs,
        initializer: this.initializers,
      },
    });
    return onnx.ModelProto.encode(model).finish();
  }
}

function valueInfo(name: string, type: ElementType, shape: Shape): proto.onnx.IValueInfoProto {
  const dim = shape.map((size) =>
    typeof size === 'number' ? { dimValue: size } : { dimParam: size },
  );
  return { name, type: { tensorType: { elemType: elementTypes[type], shape: { dim } } } };
}

function attributeOf(name: string, value: Attribute): proto.onnx.IAttributeProto {
  const types = onnx.AttributeProto.AttributeType;
  if (typeof value === 'number') return { name, type: types.INT, i: value };
  if ('float' in value) return { name, type: types.FLOAT, f: value.float };
  return { name, type: types.INTS, ints: [...value] };
}
