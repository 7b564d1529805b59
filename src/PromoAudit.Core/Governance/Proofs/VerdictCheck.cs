using System.Collections.Immutable;
using PromoAudit.Text;

namespace PromoAudit.Governance.Proofs;

/// <summary>
/// Holds a verdict against what is here. Whatever is here must be the same. What is not here speaks against a verdict that nobody signed, and
/// is left to whoever signed one.
/// </summary>
public sealed class VerdictCheck
{
    private readonly LaunchVerdict _verdict;
    private readonly VerdictConditions _here;
    private readonly ImmutableArray<LocalizedText>.Builder _reasons = ImmutableArray.CreateBuilder<LocalizedText>();
    private readonly ImmutableArray<LocalizedText>.Builder _notes = ImmutableArray.CreateBuilder<LocalizedText>();

    private VerdictCheck(LaunchVerdict verdict, VerdictConditions here) => (_verdict, _here) = (verdict, here);

    public static Verification Of(LaunchVerdict verdict, VerdictConditions here)
    {
        var check = new VerdictCheck(verdict, here);
        check.Seal();
        check.Decision();
        check.Time();
        check.Rules();
        check.Configuration();
        check.Settings();
        check.GovernedFiles();
        check._reasons.AddRange(PlanProofs.Against(verdict, here.Plans, check._notes));
        return new Verification(check._reasons.ToImmutable(), check._notes.ToImmutable());
    }

    private bool IsSigned => _here.Signature == VerdictSignature.Right;

    private void Seal()
    {
        if (!_here.IsWhole)
        {
            _reasons.Add(VerdictReasons.Edited);
        }

        if (_here.Signature == VerdictSignature.Wrong)
        {
            _reasons.Add(VerdictReasons.WrongSignature);
        }
        else if (_here.Signature == VerdictSignature.Missing)
        {
            _reasons.Add(VerdictReasons.NoSignature);
        }
    }

    private void Decision()
    {
        if (_verdict.Outcome != Outcome.Pass)
        {
            _reasons.Add(VerdictReasons.DidNotPass(_verdict));
        }

        // Later than nothing is milder than anything.
        if (
            _here.Threshold is { } wanted
            && !(_verdict.Threshold <= wanted)
            && _here.Settings.Any(setting => setting.Name == DecidingSettings.FailOn && Counts(setting))
        )
        {
            _reasons.Add(VerdictReasons.Milder(_verdict.Threshold, wanted));
        }
    }

    private void Time()
    {
        var age = _here.Moment - _verdict.Moment;
        if (age < TimeSpan.FromMinutes(-5))
        {
            _reasons.Add(VerdictReasons.FromTheFuture(_verdict.Moment, _here.Moment));
        }

        if (_here.MaxAge is { } most && age > most)
        {
            _reasons.Add(VerdictReasons.TooOld(_verdict.Moment, age, most));
        }

        if (_verdict.ValidUntil is { } last && DateOnly.FromDateTime(_here.Moment.DateTime) > last)
        {
            _reasons.Add(VerdictReasons.Expired(last));
        }
    }

    private void Rules()
    {
        if (_verdict.Tool != _here.Tool)
        {
            _reasons.Add(VerdictReasons.OtherTool(_verdict.Tool, _here.Tool));
        }

        if (_verdict.Rules is not { } rules)
        {
            _reasons.Add(VerdictReasons.NoRules);
        }
        else if (rules != _here.Rules)
        {
            if (IsSigned && !_here.AreRulesNamed && rules.Name != _here.Rules.Name)
            {
                _notes.Add(VerdictReasons.RulesNotHere(rules));
            }
            else
            {
                _reasons.Add(VerdictReasons.OtherRules(rules, _here.Rules));
            }
        }
    }

    private void Configuration()
    {
        switch (_verdict.Configuration, _here.Configuration)
        {
            case ({ } was, null) when IsSigned:
                _notes.Add(VerdictReasons.NotHere(was.Path));
                break;
            case ({ } was, null):
                _reasons.Add(VerdictReasons.Missing(was.Path));
                break;
            case (null, { } now):
                _reasons.Add(VerdictReasons.NotUsed(now.Path));
                break;
            case ({ } was, { } now) when was.Digest != now.Digest:
                _reasons.Add(VerdictReasons.Changed(was.Path, was.Digest, now.Digest));
                break;
        }
    }

    private void Settings()
    {
        var here = _here
            .Settings.Where(Counts)
            .ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
        foreach (var setting in _verdict.Settings)
        {
            // A stricter threshold than the one here is welcome; see above.
            if (setting.Name == DecidingSettings.FailOn)
            {
                here.Remove(setting.Name);
                continue;
            }

            var isHere = here.Remove(setting.Name, out var value);
            if (value != setting.Value && (isHere || !IsLeftToSigner))
            {
                _reasons.Add(VerdictReasons.OtherSetting(setting.Name, setting.Value, value));
            }
        }

        foreach (var (name, value) in here.OrderBy(setting => setting.Key, StringComparer.Ordinal))
        {
            if (value is not null)
            {
                _reasons.Add(VerdictReasons.OtherSetting(name, was: null, value));
            }
        }
    }

    /// <summary>Where no configuration is here, whoever signed the verdict answers for how the run was set up.</summary>
    private bool IsLeftToSigner => IsSigned && _here.Configuration is null;

    /// <summary>What a flag says here is asked for, whoever signed.</summary>
    private bool Counts(DecidingSetting setting) => setting.IsSaid || !IsLeftToSigner;

    private void GovernedFiles()
    {
        // A branch moves on with every change, and what counted is settled by the name of the commit.
        if (_verdict.WaiversCommit is { } was && _here.WaiversCommit is { } now && was != now)
        {
            _notes.Add(VerdictReasons.WaiversMovedOn(was, now));
        }

        foreach (var file in _verdict.Waivers.Concat(_verdict.Baseline is { } baseline ? [baseline] : []))
        {
            var here = _here.Files.FirstOrDefault(one => one.Path == file.Path);
            if (here is null && IsSigned)
            {
                _notes.Add(VerdictReasons.NotHere(file.Path));
            }
            else if (here is null)
            {
                _reasons.Add(VerdictReasons.Missing(file.Path));
            }
            else if (here.Digest != file.Digest)
            {
                _reasons.Add(VerdictReasons.Changed(file.Path, file.Digest, here.Digest));
            }
        }
    }
}
