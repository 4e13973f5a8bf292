import { foldWord } from '../search/tokens.ts'

/** Family names that are common where our languages are spoken, most of them trades and things, too. */
const table = `
  müller schmidt schmitt schmid schmied schneider fischer weber wagner becker beck schulz schulze hoffmann hofmann koch bauer
  richter klein wolf schröder neumann schwarz zimmermann braun krüger hartmann lange lang krause meier meyer maier mayer
  lehmann köhler herrmann könig huber kaiser fuchs scholz möller weiß jung hahn schubert vogel friedrich keller günther frank
  berger winkler roth lorenz baumann franke albrecht schuster simon ludwig böhm kraus schumacher krämer vogt
  jäger otto groß seidel heinrich brandt haas schreiber graf dietrich ziegler kuhn kühn pohl bergmann
  thomas voigt sauer arnold pfeiffer förster gärtner maurer metzger fleischer schlosser böttcher töpfer kellner drechsler
  sattler seiler schäfer hirt binder bäcker brauer kramer kaufmann ritter
  schramm hoppe kowalski yilmaz öztürk

  nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász lakatos mészáros simon oláh fekete
  rácz szilágyi török fehér gál balázs kis szűcs kocsis pintér fodor szalai sipos magyar lukács gulyás biró bíró király katona
  lászló jakab bogdán halász asztalos bognár borbély vadász szíjártó kádár vincze hegedűs deák bodnár barta

  smith taylor baker cook carter mason miller cooper fisher hunter shepherd gardener carpenter turner walker wright clark
  brown green white black wood hill stone king bishop young
`
const names: ReadonlySet<string> = new Set(table.trim().split(/\s+/).map(foldWord))
const endings = /(?:s|t|ot|at|et|nak|nek|val|vel|tol|hoz|hez|nal|nel|ert|(?<=([bcdfghjklmnprstz]))\1[ae]l)$/

/** Whether a word, folded, may be somebody's family name, as `Kovácsnál`, `Müllers`. */
export const mayBeSurname = (folded: string): boolean =>
  names.has(folded) || (folded.length > 4 && names.has(folded.replace(endings, '')))
