/** What GuardDuty Malware Protection for S3 writes onto an object once it has looked into it. Nobody else may. */
export const SCAN_TAG = 'GuardDutyMalwareScanStatus';
export const NO_THREATS = 'NO_THREATS_FOUND';
