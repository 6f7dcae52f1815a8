/** The query that a newcomer is shown, in the terminal and in GraphiQL: what the team has to do, soonest first. */
export const firstQuery = `query WhatIsDue {
  workList(first: 5) {
    edges {
      node {
        overdue
        due { kind dueOn daysLate }
        conference {
          id
          status
          referredOn
          children { laChildId }
        }
      }
    }
  }
}
`;
