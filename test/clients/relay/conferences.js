import { graphql } from 'relay-runtime';

/** What an application on Relay would write: relay-compiler reads this file, and nothing runs it. */
export const ConferencesQuery = graphql`
  query conferencesQuery($first: Int!, $after: String) {
    ...conferences_list @arguments(first: $first, after: $after)
  }
`;

export const ConferencesList = graphql`
  fragment conferences_list on Query
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "conferencesListPaginationQuery") {
    conferences(filter: { status: REFERRED }, first: $first, after: $after) @connection(key: "list_conferences") {
      edges {
        node {
          id
          ...conferences_detail
        }
      }
    }
  }
`;

export const ConferenceDetail = graphql`
  fragment conferences_detail on Conference @refetchable(queryName: "conferencesDetailRefetchQuery") {
    id
    version
    status
    children {
      laChildId
    }
  }
`;

export const WorkListQuery = graphql`
  query conferencesWorkListQuery {
    workList(first: 10) @connection(key: "list_workList") {
      edges {
        node {
          overdue
          conference {
            ...conferences_detail
          }
        }
      }
    }
  }
`;

export const OutcomeQuery = graphql`
  query conferencesOutcomeQuery($key: IdempotencyKey!) {
    outcome(idempotencyKey: $key) {
      status
      records {
        nodeId
        version
      }
    }
  }
`;

export const TriageMutation = graphql`
  mutation conferencesTriageMutation($input: TriageReferralInput!) {
    triageReferral(input: $input) {
      status
      problems {
        code
        path
      }
      conference {
        ...conferences_detail
      }
    }
  }
`;
