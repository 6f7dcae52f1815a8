import {
  CognitoJwtInvalidTokenUseError,
  JwkInvalidUseError,
  JwtExpiredError,
  JwtInvalidIssuerError,
  JwtInvalidScopeError,
  JwtInvalidSignatureAlgorithmError,
  JwtInvalidSignatureError,
  JwtNotBeforeError,
  JwtParseError,
  JwtWithoutValidKidError,
  KidNotFoundInJwksError,
  ParameterValidationError,
  WaitPeriodNotYetEndedJwkError,
} from 'aws-jwt-verify/error';

const REASONS = [
  [JwtExpiredError, 'EXPIRED'],
  [JwtNotBeforeError, 'NOT_YET_VALID'],
  [JwtInvalidIssuerError, 'WRONG_ISSUER'],
  [JwtInvalidScopeError, 'MISSING_SCOPE'],
  [CognitoJwtInvalidTokenUseError, 'NOT_AN_ACCESS_TOKEN'],
  [KidNotFoundInJwksError, 'UNKNOWN_KEY'],
  // The keys were fetched for another unknown one a moment ago, and are not asked for again so soon.
  [WaitPeriodNotYetEndedJwkError, 'UNKNOWN_KEY'],
  [JwtWithoutValidKidError, 'NO_KEY_NAMED'],
  [JwkInvalidUseError, 'UNKNOWN_KEY'],
  [JwtInvalidSignatureAlgorithmError, 'WRONG_ALGORITHM'],
  [JwtInvalidSignatureError, 'WRONG_SIGNATURE'],
  [JwtParseError, 'UNREADABLE'],
  [ParameterValidationError, 'UNREADABLE'],
] as const;

/** Why a token was refused: one of a closed set. */
export type RefusalReason = (typeof REASONS)[number][1] | 'OTHER';

/** The library's messages may quote the token, so its log gets the kind of error alone. */
export function refusalReason(error: unknown): RefusalReason {
  return REASONS.find(([kind]) => error instanceof kind)?.[1] ?? 'OTHER';
}
