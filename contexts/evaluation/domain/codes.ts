/** The code lists, written once: in the SDL, which is what is built on. Types only, so nothing is imported. */
export type {
  ChildParticipation,
  Ethnicity,
  ExtractRefusal,
  ExtractStatus,
  FgdmModel,
  FgdmTriggerPoint,
  FigureKind,
  FigurePopulation,
  FigureUnit,
  ProgrammeArm,
  Sex,
  SimulationStatus,
  SupportCategory,
} from '../../../graphql/generated/resolvers-types.ts';
