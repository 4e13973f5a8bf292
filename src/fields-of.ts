import * as z from 'zod'
import { reaches } from './domain/reach.ts'
import { type Field, isRecord, type Shape } from './field.ts'
import { fileKinds } from './handing/handed.ts'

const property = z.object({
  type: z.string().optional(),
  field: z.enum(['paragraph', 'quantity', 'price', 'choice', 'date', 'code', 'file']).optional(),
  file: z.enum(fileKinds).optional(),
  enum: z.array(z.string()).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  emptied: z.literal(true).optional(),
  reach: z.enum([...reaches, 'contact']).optional(),
  seldom: z.literal(true).optional(),
  unseen: z.literal(true).optional(),
  person: z.literal(true).optional(),
  behind: z.literal(true).optional(),
  takes: z.enum(['words', 'questions', 'facts', 'wishes', 'sentences']).optional(),
})

const fieldOf = (name: string, declared: Shape[string]): Field => {
  if (isRecord(declared))
    return {
      name,
      type: 'record',
      required: declared.required,
      record: declared.kind.name,
      ...(declared.whose && { whose: declared.whose }),
    }
  // JSON Schema is zod's public description of itself; our `field` mark travels in it.
  const {
    field,
    file,
    enum: options,
    minLength: min,
    maxLength: max,
    emptied,
    reach,
    seldom,
    unseen,
    person,
    behind,
    takes,
  } = property.parse(z.toJSONSchema(declared, { io: 'input', unrepresentable: 'any' }))
  return {
    name,
    type: field ?? (options ? 'choice' : 'text'),
    required: !declared.safeParse(undefined).success,
    ...(file && { file }),
    ...(options && { options }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(emptied && { emptied }),
    ...(reach && { reach }),
    ...(seldom && { seldom }),
    ...(unseen && { unseen }),
    ...(person && { person }),
    ...(behind && { behind }),
    ...(takes && { takes }),
  }
}

/** What a command has declared, as adapters see it. */
export const fieldsOf = (shape: Shape): readonly Field[] =>
  Object.entries(shape).map(([name, declared]) => fieldOf(name, declared))
