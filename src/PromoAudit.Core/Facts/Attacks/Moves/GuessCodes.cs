using PromoAudit.Facts.Threats;

namespace PromoAudit.Facts.Attacks.Moves;

/// <summary>Tries codes until one works, and uses it. One round is one hit; how many there are is what the fact of guessing says.</summary>
internal sealed class GuessCodes : IPlainMove
{
    public Aim Aim => Aim.Code;

    public string Name => "guess-codes";

    public void Play(Adversary adversary, BestRounds rounds)
    {
        foreach (var promotion in adversary.Book.Promotions)
        {
            if (!Reach.Has(adversary.Facts.Admissibility, promotion))
            {
                continue;
            }

            var subject = adversary.Facts.SubjectOf(promotion.Promotion);
            var guessing = CodeGuessing.Find(subject, out var otherwise);
            if (guessing is null && !otherwise.IsUnknown)
            {
                continue;
            }

            adversary.Valuation.Note(guessing is null ? otherwise.Missing : subject.ExposureMissing);
            if (subject.Exposure is not { } exposure)
            {
                continue;
            }

            if (guessing is not null)
            {
                Offer(CodeHits.Of(guessing, promotion, exposure, adversary), rounds);
            }
            else if (adversary.Valuation.AtWorst)
            {
                Offer(CodeHits.OfAll(promotion, exposure, adversary), rounds);
            }
        }
    }

    private void Offer(CodeHits? hits, BestRounds rounds)
    {
        if (hits is null)
        {
            return;
        }

        var said = hits.Promotion.Promotion;
        rounds.Offer(
            new Round
            {
                Aim = Aim,
                Move = Name,
                Gain = hits.Benefit,
                Loss = hits.Loss,
                Uses = [new PromotionUse(hits.Promotion, 1, 0, hits.Benefit)],
                Identities = hits.Scale.Identities,
                Scale = hits.Scale,
                Steps = () =>
                    [
                        AttackStep.Of(Act.Guess, hits.Terms) with
                        {
                            Promotions = [said],
                            Count = hits.Tries,
                        },
                        AttackStep.Of(Act.Collect, [new AttackTerm(Term.Reward, said.Id, hits.Benefit, hits.Loss)]) with
                        {
                            Promotions = [said],
                            Goods = hits.Goods,
                        },
                    ],
            }
        );
    }
}
