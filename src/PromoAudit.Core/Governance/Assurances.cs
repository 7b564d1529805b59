using System.Collections.Immutable;
using PromoAudit.Facts;
using PromoAudit.Rules;
using PromoAudit.Text;

namespace PromoAudit.Governance;

/// <summary>Everything that makes a run say less than it seems to, from what its plans come to and what it was given besides.</summary>
internal sealed class Assurances
{
    private readonly Tally _tally;
    private readonly GateInputs _inputs;
    private readonly GatePolicy _policy;
    private readonly ImmutableArray<Assurance>.Builder _found = ImmutableArray.CreateBuilder<Assurance>();

    private Assurances(Tally tally, GateInputs inputs, GatePolicy policy) =>
        (_tally, _inputs, _policy) = (tally, inputs, policy);

    /// <returns>Those that stop the run first, then those that warn; of a level in the order of <see cref="AssuranceKind"/>.</returns>
    public static ImmutableArray<Assurance> Of(Tally tally, GateInputs inputs, GatePolicy policy)
    {
        var assurances = new Assurances(tally, inputs, policy);
        assurances.AddInput();
        assurances.AddPlans();
        assurances.AddRules();
        assurances.AddBaseline();
        assurances.Add(AssuranceKind.WaiverIgnored, inputs.IgnoredWaivers);
        return
        [
            .. assurances._found.OrderByDescending(assurance => assurance.Level).ThenBy(assurance => assurance.Kind),
        ];
    }

    private void AddInput()
    {
        if (_inputs.UnchangedSince is { } since && _tally.Plans == 0)
        {
            AddOne(AssuranceKind.NothingChanged, AssuranceMessages.Of(AssuranceKind.NothingChanged, 1, since));
        }
        else if (_tally.Audited == 0)
        {
            AddOne(AssuranceKind.NothingAudited, AssuranceMessages.Of(AssuranceKind.NothingAudited, 1));
        }

        Add(AssuranceKind.NothingMatched, _inputs.EmptyPaths);
        Add(AssuranceKind.SkippedFile, _inputs.SkippedFiles);
        Add(AssuranceKind.MeetingsLeftOut, new NameTally(_inputs.MeetingsLeftOut, []));
    }

    private void AddPlans()
    {
        var threshold = _policy.Threshold ?? Severity.High;
        Add(AssuranceKind.UnknownVersion, _tally.OfUnknownVersion);
        Add(AssuranceKind.SearchCutShort, _tally.CutShort);
        Add(AssuranceKind.EmptyPlan, _tally.Empty);
        Add(AssuranceKind.NotLive, _tally.NotLive);
        Add(AssuranceKind.SamePlanId, _tally.SameId);
        var grave = _tally.Undecided(threshold, Severity.Critical);
        Add(AssuranceKind.GraveInconclusive, grave, AssuranceMessages.Grave(grave.Count, _policy.Threshold));
        if (threshold > Severity.Info)
        {
            var milder = _tally.Undecided(Severity.Info, threshold - 1);
            Add(AssuranceKind.Inconclusive, milder, AssuranceMessages.Milder(milder.Count));
        }

        var onTrial = _tally.OnTrialFrom(threshold);
        Add(AssuranceKind.TrialFinding, onTrial, AssuranceMessages.OnTrial(onTrial.Count, _policy.Threshold));
        Add(AssuranceKind.UnverifiedFigure, _tally.Unverified);
        Add(AssuranceKind.AcceptedLoss, _tally.Accepted);
    }

    private void AddRules()
    {
        Add(AssuranceKind.RuleWeakened, _inputs.WeakenedRules);
        if (_inputs.Rules is not { } rules || _tally.Audited == 0)
        {
            return;
        }

        var off = new NameList();
        var idle = new NameList();
        foreach (var rule in rules.Rules)
        {
            if (rule.IsOff && !_inputs.WeakenedRules.Names.Contains(rule.Id, StringComparer.Ordinal))
            {
                off.Add(rule.Id);
            }
            else if (rule.Runs && IsIdle(rule.SubjectKind))
            {
                idle.Add(rule.Id);
            }
        }

        Add(AssuranceKind.RuleOff, off.Tally);
        Add(AssuranceKind.RuleNeverApplied, idle.Tally);
    }

    private void AddBaseline()
    {
        var stale = _inputs.StaleBaseline;
        var unasked = _inputs.Rules is { } rules
            ? _tally.Baseline.StaleOf(rule => rules.Find(rule) is not { Runs: true })
            : 0;
        Add(AssuranceKind.StaleBaseline, stale, AssuranceMessages.Stale(stale.Count, unasked));
    }

    /// <summary>Where there are several plans, that none of them can meet another one is an answer; where there is one, nobody asks.</summary>
    private bool IsIdle(SubjectKind kind) => kind != SubjectKind.Meeting && !_tally.HasAsked(kind);

    private void Add(AssuranceKind kind, NameTally names)
    {
        if (names.Count > 0)
        {
            Add(kind, names, AssuranceMessages.Of(kind, names.Count));
        }
    }

    private void AddOne(AssuranceKind kind, (LocalizedText Message, LocalizedText Remedy) text) =>
        Add(kind, new NameTally(1, []), text);

    private void Add(AssuranceKind kind, NameTally names, (LocalizedText Message, LocalizedText Remedy) text)
    {
        if (names.Count > 0)
        {
            _found.Add(
                new Assurance(kind, _policy.Assurances[kind], names.Count, text.Message, text.Remedy, names.Names)
            );
        }
    }
}
