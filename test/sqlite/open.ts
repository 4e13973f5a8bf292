import { openSqlite } from '../../adapters/sqlite/index.ts'
import type { Open } from '../contracts/thing.ts'

export const open: Open = (where, kinds) => openSqlite(where, kinds)
