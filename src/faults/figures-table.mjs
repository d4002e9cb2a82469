import FiguresTable from "../safety/figures-table.mjs";

/** The same table for `npm run test:faults`, whose tests hand in all of their figures themselves. */
export default class FaultFiguresTable extends FiguresTable {
  collected = [];
  wanted = [];
}
