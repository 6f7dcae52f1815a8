/** What every client is given: the same text, so that what differs between the tests is the client. */
export const PAGE = /* GraphQL */ `
  query Page($first: Int, $after: String) {
    conferences(filter: { status: REFERRED }, first: $first, after: $after) {
      edges {
        node {
          id
          status
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const REFER = /* GraphQL */ `
  mutation Refer($input: MakeReferralInput!) {
    makeReferral(input: $input) {
      status
      problems {
        code
        path
      }
      conference {
        id
        version
        status
      }
    }
  }
`;

export const PARTLY = /* GraphQL */ `
  query Partly {
    viewer {
      kind
      authority {
        policy {
          version
        }
      }
    }
  }
`;
