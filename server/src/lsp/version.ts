/** The version of the server's package; put in by the build. */
export const version: string = typeof OKR_VERSION === 'undefined' ? '0.0.0-source' : OKR_VERSION;

declare const OKR_VERSION: string | undefined;
