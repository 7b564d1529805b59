using PromoAudit.Plans;

namespace PromoAudit.Repairs.Candidates;

/// <summary>What the shop as a whole does: which orders it looks at, what unpaid ones hold, when a contract is made, how points become money.</summary>
internal static class GuardTheShop
{
    public static IEnumerable<Candidate> For(RepairCase repair)
    {
        foreach (var (field, value) in Fields(repair.Plan.Shop))
        {
            yield return Candidate.Of(new FieldEdit("shop", field, value));
        }

        if (repair.Plan.Shop.Payments is { BuyerReward.IsGiven: true, Accept: var accepted })
        {
            // Without the ways to pay that give something back, nothing is given back.
            var rest = accepted
                .Where(way => way is not (PaymentMethod.CreditCard or PaymentMethod.DebitCard))
                .ToArray();
            var words = rest.Length > 0 ? rest : [PaymentMethod.BankTransfer];
            yield return Candidate.Of(
                new FieldEdit(
                    "shop",
                    "payments.accept",
                    PlanValue.OfList(words.Select(PlanWords.PaymentMethods.WordFor))
                ),
                new FieldEdit("shop", "payments.buyerReward", "none")
            );
        }
    }

    private static IEnumerable<(string Field, string Value)> Fields(Shop shop)
    {
        var review = shop.OrderReview;
        (string Field, string Value, bool IsSo)[] guards =
        [
            ("orderReview.sameAccount", "{orders: 5, within: 1d}", review?.SameAccount is not null),
            ("orderReview.newAccount", "{youngerThan: 7d, quantity: 5}", review?.NewAccount is not null),
            ("orderReview.sameAddressAccounts", "3", review?.SameAddressAccounts <= 3),
            ("orderReview.addressChanges", "2", review?.AddressChanges <= 2),
            ("orderReview.vagueAddress", "true", review?.VagueAddress == true),
            ("orderReview.contactBuyer", "true", review?.ContactBuyer == true),
            ("codes", "{max: 5, within: 1h}", shop.Codes is not null),
            ("contract.acceptedOn", "shipment", shop.Contract is null or { AcceptedOn: AcceptedOn.Shipment }),
            ("contract.cancelSuspicious", "true", shop.Contract is null or { CancelSuspicious: true }),
            ("reservation.perBuyer", "1", shop.Reservation is null or { PerBuyer.Figure: <= 1 }),
            ("reservation.cashOnDelivery", "false", shop.Reservation is not { CashOnDelivery: true }),
            ("returns.withoutReturn", "never", shop.Returns is null or { WithoutReturn: ReturnPossible.Never }),
            ("points.cashOut.verifiedBy", "realName", shop.Points is not { CashOut.IsGiven: true }),
            ("operations.detectWithin", "10min", shop.Operations is null),
            ("operations.killSwitch", "true", shop.Operations is null or { KillSwitch: true }),
        ];
        foreach (var (field, value, isSo) in guards)
        {
            if (!isSo)
            {
                yield return (field, value);
            }
        }
    }
}
