using System.Collections.Immutable;
using PromoAudit.Rules;

namespace PromoAudit.Findings;

/// <summary>
/// One hole is told once: a finding swallows those of the rules it absorbs that are about the same hole
/// (<see cref="Involvement.Covers"/>), and what those would have swallowed. Never one that is graver than itself, and a rule on
/// trial swallows nothing, so that the verdict stays what it was. The gravest finding goes first: the outcome does not depend
/// on the order of rules.
/// </summary>
internal sealed class Absorption
{
    private readonly List<Finding> _findings;
    private readonly RuleSet _rules;
    private readonly Func<Finding, bool> _mayVanish;
    private readonly bool[] _isAbsorbed;
    private readonly Dictionary<string, List<int>> _byRule = new(StringComparer.Ordinal);

    private Absorption(List<Finding> findings, RuleSet rules, Func<Finding, bool> mayVanish)
    {
        _findings = findings;
        _rules = rules;
        _mayVanish = mayVanish;
        _isAbsorbed = new bool[findings.Count];
        for (var index = 0; index < findings.Count; index++)
        {
            if (!_byRule.TryGetValue(findings[index].RuleId, out var same))
            {
                _byRule.Add(findings[index].RuleId, same = []);
            }

            same.Add(index);
        }
    }

    /// <param name="mayVanish">
    /// Whether a finding may come to nothing later on, because somebody signed for it: then it swallows only such as may as well.
    /// </param>
    /// <returns>Those that are told, worst first.</returns>
    public static List<Finding> Apply(List<Finding> findings, RuleSet rules, Func<Finding, bool> mayVanish)
    {
        var sorted = new List<Finding>(findings);
        sorted.Sort(FindingOrder.WorstFirst);
        return new Absorption(sorted, rules, mayVanish).Told();
    }

    private List<Finding> Told()
    {
        for (var index = 0; index < _findings.Count; index++)
        {
            if (!_isAbsorbed[index])
            {
                Swallow(index);
            }
        }

        var told = new List<Finding>();
        for (var index = 0; index < _findings.Count; index++)
        {
            if (!_isAbsorbed[index])
            {
                told.Add(_findings[index]);
            }
        }

        return told;
    }

    private void Swallow(int root)
    {
        // What was swallowed speaks for its own rule too; the list grows while it is walked.
        var speakers = new List<int> { root };
        var names = new List<string>();
        var classes = new List<string>(_findings[root].Classes);
        var attack = _findings[root].Attack;
        for (var next = 0; next < speakers.Count; next++)
        {
            var speaker = _findings[speakers[next]];
            if (speaker.IsPreview || _rules.Find(speaker.RuleId) is not { } rule)
            {
                continue;
            }

            foreach (var absorbed in rule.Absorbs)
            {
                foreach (var other in _byRule.GetValueOrDefault(absorbed) ?? [])
                {
                    if (other != root && !_isAbsorbed[other] && IsSameHole(speaker, _findings[other]))
                    {
                        _isAbsorbed[other] = true;
                        speakers.Add(other);
                        AddOnce(names, absorbed);
                        AddEach(names, _findings[other].Absorbed);
                        // It is the same hole, and of those kinds too.
                        AddEach(classes, _findings[other].Classes);
                        attack ??= _findings[other].Attack;
                    }
                }
            }
        }

        if (names.Count > 0)
        {
            _findings[root] = _findings[root] with { Absorbed = [.. names], Classes = [.. classes], Attack = attack };
        }
    }

    private bool IsSameHole(Finding finding, Finding other) =>
        other.Severity <= finding.Severity
        && (!_mayVanish(finding) || _mayVanish(other))
        && Involvement.Covers(finding, other);

    private static void AddEach(List<string> names, ImmutableArray<string> more)
    {
        foreach (var name in more)
        {
            AddOnce(names, name);
        }
    }

    private static void AddOnce(List<string> names, string name)
    {
        if (!names.Contains(name))
        {
            names.Add(name);
        }
    }
}
