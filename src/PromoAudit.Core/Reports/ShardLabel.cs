using System.Collections.Immutable;

namespace PromoAudit.Reports;

/// <summary>Which part of the plans a run looked at, and what all parts have to agree on to be put together.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Of">How many parts there are.</param>
/// <param name="Inputs">How many files the parts share out among them, plans and others.</param>
/// <param name="InputsDigest">SHA-256 of their names and contents, in order.</param>
/// <param name="Settings">SHA-256 of all that the run goes by beside the rules.</param>
/// <param name="Positions">For each plan its position among the files, from 0 on.</param>
public sealed record ShardLabel(
    int Number,
    int Of,
    int Inputs,
    string InputsDigest,
    string Settings,
    ImmutableArray<int> Positions
);
