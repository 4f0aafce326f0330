/** What a published contract says, as scripts/drawContracts.ts draws it. Types are written without `Edm.`, with `!` where null is not allowed. */
export interface ContractFacts {
  readonly attribution: Attribution;
  readonly types: Readonly<Record<string, TypeFacts>>;
}

export interface Attribution {
  readonly source: string;
  readonly licence: string;
  readonly date: string;
}

export interface TypeFacts {
  readonly kind: 'entity' | 'complex' | 'enum';
  /** What it inherits from; the base's members stand among its own. */
  readonly base?: string;
  /** The set of the service that holds it, as metadata addresses name it. */
  readonly set?: string;
  /** It may have properties that the contract does not name. */
  readonly open?: true;
  readonly properties?: Readonly<Record<string, string>>;
  /** What it leads to: `SP.User`, or `Collection(SP.User)`. */
  readonly navigation?: Readonly<Record<string, string>>;
  /** What can be called on one of it, by name; several where the contract has overloads. */
  readonly operations?: Readonly<Record<string, readonly OperationFacts[]>>;
  /** What can be called on a collection of it. */
  readonly ofCollection?: Readonly<Record<string, readonly OperationFacts[]>>;
  readonly members?: Readonly<Record<string, number>>;
  /** An enumeration whose members add up. */
  readonly flags?: true;
}

export interface OperationFacts {
  readonly parameters?: Readonly<Record<string, string>>;
  /** Absent where nothing comes back. */
  readonly returns?: string;
  /** It changes nothing, so that GET may call it. */
  readonly reads?: true;
}
