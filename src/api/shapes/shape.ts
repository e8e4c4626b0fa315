import * as z from "zod";

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
type Same<A, B> = [A, B] extends [B, A] ? unknown : never;

/**
 * Names a shape, and holds it to the type that it describes: a field that stands in one alone does not compile.
 *
 *     shapeOf<Party>()("Party", "Someone as known across reports.", z.object({…}))
 */
export function shapeOf<T>() {
  return <Shape extends z.ZodType>(
    id: string,
    description: string,
    shape: Shape & Same<Frozen<z.output<Shape>>, Frozen<T>>,
  ): Shape => shape.meta({ id, description });
}

export const text = z.string();
export const maybe = z.string().nullable();
export const count = z.int().nonnegative();
export const share = z.number().min(0).max(1);
