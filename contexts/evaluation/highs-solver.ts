import highsModule from 'highs';
import { isSolution, type Program, type Solver } from './domain/disclosure/attack/program.ts';

/** The package types its ES module as if it were CommonJS, where the function is one level deeper. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

type Model = ReturnType<Awaited<ReturnType<typeof loadHighs>>['createModel']>;

/**
 * HiGHS, the solver that statisticians and operational researchers use, as WebAssembly: exact enough to find worlds, which
 * are checked in whole numbers by whoever asked.
 */
export async function highsSolver(): Promise<Solver> {
  const highs = await loadHighs();
  const { maximize } = highs.constants.objectiveSense;
  const { integer } = highs.constants.variableType;
  const { optimal } = highs.constants.modelStatus;

  function modelOf({ variables, rows }: Program) {
    const terms = rows.flatMap((row) => row.terms);
    const starts = [0];
    for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.terms.length);
    return {
      numCols: variables.length,
      numRows: rows.length,
      sense: maximize,
      colCost: variables.map(({ weight }) => weight),
      colLower: variables.map(({ from }) => from),
      colUpper: variables.map(({ to }) => to),
      rowLower: rows.map(({ from }) => from),
      rowUpper: rows.map(({ to }) => to),
      matrix: {
        format: 'csr' as const,
        numRows: rows.length,
        numCols: variables.length,
        starts,
        indices: terms.map(([index]) => index),
        values: terms.map(([, coefficient]) => coefficient),
      },
    };
  }

  /** The next question is mostly about the same rows, and differs by a bound or two: it goes on from the answer to the last. */
  let last: { readonly rows: Program['rows']; readonly model: Model } | undefined;

  function modelFor(program: Program): Model {
    if (last?.rows === program.rows) {
      askAnew(last.model, program);
      return last.model;
    }
    last?.model.dispose();
    const model = highs.createModel(modelOf(program));
    model.options.set({ output_flag: false });
    last = { rows: program.rows, model };
    return model;
  }

  return (program) => {
    const model = modelFor(program);
    model.run();
    if (model.getModelStatus() !== optimal) return null;
    const fractions = [...model.getSolution().colValue];
    if (isSolution(program, fractions)) return fractions;
    // Sums by row and column mostly come out whole by themselves, and in a tenth of the time.
    model.changeColsIntegrality(
      all(program),
      program.variables.map(() => integer),
    );
    model.run();
    const values = model.getModelStatus() === optimal ? [...model.getSolution().colValue].map(Math.round) : null;
    model.clearIntegrality();
    return values;
  };
}

const all = ({ variables }: Program) => ({ kind: 'range' as const, from: 0, to: variables.length - 1 });

function askAnew(model: Model, program: Program): void {
  const { variables } = program;
  const [from, to] = [variables.map((each) => each.from), variables.map((each) => each.to)];
  model.changeColsBounds(all(program), from, to);
  model.changeColsCost(
    all(program),
    variables.map(({ weight }) => weight),
  );
}
